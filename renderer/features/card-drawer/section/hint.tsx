import styles from './hint.module.css'

/** Says what an empty section is for. */
export function Hint({ children }: { readonly children: string }) {
  return <p className={styles.hint}>{children}</p>
}

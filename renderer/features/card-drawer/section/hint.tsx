import styles from './hint.module.css'

/** What an empty place is for. */
export function Hint({ children }: { readonly children: string }) {
  return <p className={styles.hint}>{children}</p>
}

import { Star } from 'lucide-react'
import { Icon } from '../../components/icon.tsx'
import styles from './star-mark.module.css'

/** The star before the name of a starred card. Its description says so in words. */
export function StarMark() {
  return <Icon icon={Star} size={14} className={styles.star} />
}

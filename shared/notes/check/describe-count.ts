import type { Finding } from './finding.ts'

/** Says how much there is to do: "Ready", "1 to fix", "2 to fix, 1 to look at". What is nice to have does not count. */
export function describeCount(findings: readonly Pick<Finding, 'level'>[]): string {
  const count = (level: Finding['level']) => findings.filter((finding) => finding.level === level).length
  const [toFix, toLookAt] = [count('fix'), count('look')]
  const parts = [
    ...(toFix > 0 ? [`${toFix} to fix`] : []),
    ...(toLookAt > 0 ? [`${toLookAt} to look at`] : []),
  ]
  return parts.length > 0 ? parts.join(', ') : 'Ready'
}

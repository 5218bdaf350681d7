import type { ProposalLine as ProposalLineView } from '#shared/ipc/board-view'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import {
  actOnProposal,
  describeProposalButton,
  type ProposalActions,
  proposalMarks,
} from './describe-proposal.ts'
import styles from './today-strip.module.css'

interface ProposalLineProps {
  readonly line: ProposalLineView
  readonly actions: ProposalActions
}

/** A line of the strip that proposes something, with the button that carries it out. */
export function ProposalLine({ line, actions }: ProposalLineProps) {
  const { kind, title, detail } = line
  const verb = describeProposalButton(line)
  return (
    <li className={styles.line} data-tone="plain">
      <Icon icon={proposalMarks[kind].icon} className={styles.icon} />
      <span className={styles.when}>{proposalMarks[kind].word}</span>
      <p className={styles.what}>
        <b dir="auto">{title}</b> <span className={styles.reason}>· {detail}</span>
      </p>
      <span className={styles.actions}>
        <Button size="small" aria-label={`${verb}: ${title}`} onPress={() => actOnProposal(line, actions)}>
          {verb}
        </Button>
      </span>
    </li>
  )
}

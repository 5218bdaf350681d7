import type { ProposalLine } from '#shared/ipc/board-view'
import { Button } from '../../components/button.tsx'
import {
  actOnProposal,
  describeProposalButton,
  type ProposalActions,
  proposalMarks,
} from './describe-proposal.ts'
import styles from './today-row.module.css'
import { Row } from './today-row.tsx'

interface ProposalRowProps {
  readonly line: ProposalLine
  readonly actions: ProposalActions
}

/** The row of a proposal, with the button that carries it out. */
export function ProposalRow({ line, actions }: ProposalRowProps) {
  const { kind, title, detail } = line
  const verb = describeProposalButton(line)
  return (
    <Row
      entry={{ when: proposalMarks[kind].word, since: '', isUrgent: false }}
      shape="open"
      start={
        <Button aria-label={`${verb}: ${title}`} onPress={() => actOnProposal(line, actions)}>
          {verb}
        </Button>
      }
    >
      <p className={styles.title}>
        <b dir="auto">{title}</b>
      </p>
      <p className={styles.why}>{detail.charAt(0).toUpperCase() + detail.slice(1)}</p>
    </Row>
  )
}

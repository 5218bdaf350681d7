import {
  CalendarPlus,
  Check,
  FileText,
  type LucideIcon,
  MessageSquare,
  PhoneCall,
  PhoneMissed,
  Voicemail,
  X,
} from 'lucide-react'
import { Label, Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { FieldError } from '../../components/field-error.tsx'
import { Icon } from '../../components/icon.tsx'
import type { CallOutcome } from './call-entry.ts'
import styles from './outcome-bar.module.css'

/** The button of each outcome. */
const buttons: Readonly<Record<CallOutcome, { readonly name: string; readonly icon: LucideIcon }>> = {
  'not-yet': { name: 'Not yet', icon: Check },
  'call-on': { name: 'Call back', icon: PhoneCall },
  'next-interview': { name: 'Interview', icon: CalendarPlus },
  no: { name: 'No', icon: X },
  offer: { name: 'Offer', icon: FileText },
  thanks: { name: 'Thanks, got it', icon: MessageSquare },
  voicemail: { name: 'Voicemail', icon: Voicemail },
  nobody: { name: 'Nobody picked up', icon: PhoneMissed },
}

interface OutcomeBarProps {
  readonly value: CallOutcome | null
  readonly options: readonly CallOutcome[]
  readonly error: string | null
  readonly onChange: (outcome: CallOutcome) => void
}

/** Lets the user choose what came of the call. */
export function OutcomeBar({ value, options, error, onChange }: OutcomeBarProps) {
  return (
    <RadioGroup
      value={value}
      onChange={(chosen) => onChange(chosen as CallOutcome)}
      orientation="horizontal"
      isInvalid={error !== null}
      validationBehavior="aria"
      className={styles.bar ?? ''}
    >
      <Label className={styles.label ?? ''}>What came of it?</Label>
      <div className={styles.options}>
        {options.map((option) => (
          <Radio key={option} value={option} className={styles.option ?? ''}>
            <Icon icon={buttons[option].icon} />
            {buttons[option].name}
          </Radio>
        ))}
      </div>
      <FieldError text={error} />
    </RadioGroup>
  )
}

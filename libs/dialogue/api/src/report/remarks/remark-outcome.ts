import { registerEnumType } from '@nestjs/graphql';

export enum RemarkOutcome {
  /** The proposed text is the paragraph's text now. */
  taken_over = 'taken_over',
  /** The paragraph stays as it is, for the reason beside it. */
  left = 'left',
}

registerEnumType(RemarkOutcome, { name: 'RemarkOutcome' });

import { About, ContentEntity, NotPersonal, Personal, Withheld, ownWords } from '@samenspraak/shared-api';
import { Column, ForeignKey, PrimaryColumn } from 'typeorm';
import { GovernanceAct } from './governance-act.entity';

const ofOwnTopic = `exists (select from governance_act a join topic t on t.id = a.subject_id
  where a.id = set_aside_words.act_id and t.author_id = any(:own))`;

/**
 * A member's words in a line of the register, while a decision has put a reason in place of them. Nobody reads this table;
 * PostgreSQL lets them back into the line only when they fit what the line committed to.
 */
@ContentEntity()
@About({ when: ofOwnTopic })
export class SetAsideWords {
  @NotPersonal()
  @ForeignKey(() => GovernanceAct)
  @PrimaryColumn('uuid')
  actId: string;

  @Personal(ownWords)
  @Column('text')
  personal: string;

  @NotPersonal()
  @Withheld()
  @Column('text')
  personalSalt: string;
}

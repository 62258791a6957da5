import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Database, Operation, Receipt } from '@samenspraak/shared-api';
import { ReportParagraph } from '../report-paragraph.entity';
import { ParagraphVersion } from './paragraph-version.entity';
import { RemarkAnswer, RemarkAnswerInput } from './remark-answer.entity';
import { RemarkService } from './remark.service';
import { RemarkInput, ReportRemark } from './report-remark.entity';

const id = { type: () => ID };

/** Working notes, read by those who take part in the space: the rows themselves see to that. */
@Resolver(() => ReportParagraph)
export class ParagraphNotesResolver {
  @ResolveField(() => [ReportRemark])
  remarks(@Parent() paragraph: ReportParagraph): Promise<ReportRemark[]> {
    return Database.belonging(ReportRemark, { paragraphId: paragraph.id }, { at: 'asc', id: 'asc' });
  }

  /** How it read before, oldest first. */
  @ResolveField(() => [ParagraphVersion])
  versions(@Parent() paragraph: ReportParagraph): Promise<ParagraphVersion[]> {
    return Database.belonging(ParagraphVersion, { paragraphId: paragraph.id }, { at: 'asc', id: 'asc' });
  }
}

@Resolver(() => ReportRemark)
export class ReportRemarkResolver {
  @ResolveField(() => RemarkAnswer, { nullable: true })
  async answer(@Parent() remark: ReportRemark): Promise<RemarkAnswer | null> {
    const [answer] = await Database.belonging(RemarkAnswer, { remarkId: remark.id }, { at: 'asc' });
    return answer ?? null;
  }
}

@Resolver()
export class RemarkActsResolver {
  constructor(private readonly remarks: RemarkService) {}

  /** @param organisation in whose name; may be left out by whoever acts for one alone */
  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async remarkOnParagraph(
    @Args('paragraph', id) paragraph: string,
    @Args('organisation', { type: () => ID, nullable: true }) organisation: string | null,
    @Args('input') input: RemarkInput,
  ): Promise<Receipt> {
    return Receipt.of(await this.remarks.remark(Operation.now.viewer, paragraph, organisation, input));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async answerRemark(@Args('id', id) remark: string, @Args('input') input: RemarkAnswerInput): Promise<Receipt> {
    return Receipt.of(await this.remarks.answerRemark(Operation.now.viewer, remark, input));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async takeBackRemark(@Args('id', id) remark: string): Promise<Receipt> {
    return Receipt.of(await this.remarks.takeBackRemark(Operation.now.viewer, remark));
  }
}

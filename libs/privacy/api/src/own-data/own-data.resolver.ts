import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Accessible, Limited, Operation, Receipt, Reserved } from '@samenspraak/shared-api';
import { DownloadTicket, OwnRow } from './own-data.graphql';
import { OwnDataService } from './own-data.service';
import { OwnDownloadService } from './own-download.service';

/** Rows of each table that a page can show. */
const most = 50;

@Resolver()
export class OwnDataResolver {
  constructor(
    private readonly data: OwnDataService,
    private readonly downloads: OwnDownloadService,
  ) {}

  @Query(() => [OwnRow])
  @Accessible('signedIn')
  @Reserved()
  ownData(@Args('limit', { type: () => Int, defaultValue: 20 }) limit: number): Promise<OwnRow[]> {
    return this.data.rowsOf(Operation.now.viewer, Math.min(Math.max(limit, 1), most));
  }

  @Query(() => DownloadTicket)
  @Accessible('signedIn')
  @Reserved()
  ownDownload(@Args('id', { type: () => ID }) id: string): Promise<DownloadTicket> {
    return this.downloads.ticketOf(Operation.now.viewer, id);
  }

  /** Everything, for the file: the key comes from `useOwnDownload` and works once. */
  @Query(() => [OwnRow])
  @Accessible('signedIn')
  ownDataFile(@Args('key') key: string): Promise<OwnRow[]> {
    return this.downloads.fetchOwnData(Operation.now.viewer, key);
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  @Limited('ownData')
  async askForOwnData(): Promise<Receipt> {
    return Receipt.of({ id: (await this.downloads.askForOwnData(Operation.now.viewer)).id });
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  @Limited('ownData')
  async useOwnDownload(@Args('id', { type: () => ID }) id: string): Promise<Receipt> {
    return Receipt.of({ id: await this.downloads.useDownload(Operation.now.viewer, id) });
  }
}

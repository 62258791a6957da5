import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Accessible, carriedData } from '@samenspraak/shared-api';
import { changesBetween } from './changes';
import { Holdings, Register, RegisterStep } from './data-map.graphql';
import { heldTables } from './held';
import { latestVersion, registerVersions, versionOf } from './versions';

/** What everyone may know: made from the code, the same for every reader, without a look into either store. */
@Resolver()
export class DataMapResolver {
  /** @param version one that was published; the latest when left out */
  @Query(() => Register)
  @Accessible('everyone')
  register(@Args('version', { type: () => Int, nullable: true }) version: number | null): Register {
    return { ...versionOf(version), latest: latestVersion().version, history: history() };
  }

  @Query(() => Holdings)
  @Accessible('everyone')
  holdings(): Holdings {
    return {
      tables: heldTables().map(({ store, table, columns }) => ({
        ...{ store, table },
        columns: columns.map(({ column, mark }) => ({ column, purpose: purposeOf(mark) })),
      })),
      carried: carriedData().map(({ carrier, name, mark }) => ({ carrier, name, purpose: purposeOf(mark) })),
    };
  }
}

const purposeOf = (mark: { purpose: string } | 'none' | undefined): string | null => (mark && mark !== 'none' ? mark.purpose : null);

const history = (): RegisterStep[] =>
  registerVersions
    .slice(1)
    .map((version, place) => ({ ...version, differences: changesBetween(registerVersions[place]!, version) }))
    .reverse();

import type { OrganisationExample } from '../shapes';
import { government } from './government';
import { mosques } from './mosques';
import { society } from './society';

export const organisations: OrganisationExample[] = [...government, ...mosques, ...society];

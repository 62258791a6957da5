export { graphql } from './gen/gql';
export { read, type FragmentType } from './gen/fragment-masking';
export * from './gen/graphql';

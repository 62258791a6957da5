export const config = { unstable_runtimeJS: false };

/** A partnership is a space like the others; its address says that it is local. */
export { default, getServerSideProps } from '../ruimtes/[slug]';

import { Catch, ExceptionFilter } from '@nestjs/common';

/**
 * Lets every error through to `wireError` untouched. Nest's own filter would log it as it is, and a QueryFailedError carries
 * the statement with its parameters: somebody's words.
 */
@Catch()
export class QuietErrors implements ExceptionFilter {
  catch(error: unknown): never {
    throw error;
  }
}

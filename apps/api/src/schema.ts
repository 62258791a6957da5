import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { SchemaModule } from '@samenspraak/shared-api';
import { printSchema } from 'graphql';
import { FeaturesModule } from './features.module';

/** Writes the schema as the code declares it, to the file named as the first argument. */
@Module({ imports: [SchemaModule.forRoot(), FeaturesModule] })
class SchemaApp {}

const app = await NestFactory.create(SchemaApp, new FastifyAdapter(), { logger: ['error'], abortOnError: false });
await app.init();
writeFileSync(process.argv[2] ?? 'schema.graphql', `${printSchema(app.get(GraphQLSchemaHost).schema)}\n`);
await app.close();

#!/usr/bin/env node
// @ts-check
import { runServer } from '@open-intake/server';

await runServer(process.argv.slice(2), process.env);

#!/usr/bin/env node
import { runServer } from '../dist/esm/run/run-server.js';

await runServer(process.argv.slice(2), process.env);

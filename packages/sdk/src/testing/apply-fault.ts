import type { Receipt } from '@open-intake/core';
import { delay, HttpResponse } from 'msw';
import type { Fault } from './fault.ts';
import { problemResponse } from './problem-response.ts';

const loginPage = '<!doctype html><title>Welcome to our Wi-Fi</title><p>Please accept our terms.</p>';

/** Answers a call as the fault says; `answer` gives what the call would have got. */
export async function applyFault(fault: Fault, answer: () => Promise<Response>): Promise<Response> {
  switch (fault.kind) {
    case 'status':
      if (fault.problem) return problemResponse(fault.status, fault.problem, fault.errors, fault.headers);
      return new Response(null, { status: fault.status, headers: fault.headers ?? {} });
    case 'captive-portal':
      return new Response(loginPage, {
        status: fault.status ?? 200,
        headers: { 'content-type': 'text/html; charset=utf-8' },
      });
    case 'redirect':
      return new Response(null, { status: 302, headers: { location: fault.to } });
    case 'empty':
      return new Response(null, { status: fault.status ?? 204 });
    case 'network':
      return HttpResponse.error();
    case 'lost-reply':
      await answer();
      return HttpResponse.error();
    case 'truncated':
      return truncate(await answer());
    case 'other-receipt':
      return otherReceipt(await answer());
    case 'slow':
      await delay(fault.ms);
      return answer();
  }
}

async function truncate(response: Response): Promise<Response> {
  const text = await response.text();
  return new Response(text.slice(0, text.length / 2), { status: response.status, headers: response.headers });
}

async function otherReceipt(response: Response): Promise<Response> {
  const receipt = (await response.json()) as Receipt;
  return Response.json({ ...receipt, id: crypto.randomUUID() }, { status: response.status });
}

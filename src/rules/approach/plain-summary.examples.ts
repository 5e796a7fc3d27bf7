import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: `# Orion

ResNet backbone, FPN neck, ROI heads with focal loss, NMS at 0.5, exported to ONNX and quantized to INT8.

## Architecture

The backbone feeds the heads.` },
    { text: `# PRJ-118

| Version | Date |
| --- | --- |
| 0.3 | 2 May |

## Requirements

- p95 below 2 s
- recall of 92 %` },
    { text: `# Tarn

## Summary

A RAG stack with HNSW over BGE embeddings, a cross-encoder reranker and RRF, because BM25 alone was weak.` },
    { text: `# Fennel

## How it works

Readings arrive every minute. A boosted model scores them, and the score goes to the pump house.` },
    { text: `# Lantern

*Please read before Thursday. Comments to the usual list.*

## Data

We start with 4,000 labeled nights.` },
    { text: `# Slate

*Draft 2, after the talk with the port authority.*

## Components

The encoder, the index and the writer sit behind one gateway.` },
  ],
  passes: [
    { text: `# Orion

A forester photographs a trunk and reads how far the beetle has got. Orion works without a signal, because there is none under the trees.

## Architecture

ResNet, FPN, INT8.` },
    { text: `# PRJ-118

> **In two sentences.** The desk reads 900 invoices a day and types them in. The reader does the typing, so that clerks only look at the doubtful ones.` },
    { text: `# Tarn

## Summary

Engineers ask the same questions about old machines. Tarn finds the page of the manual that answers them, and shows that page rather than words of its own, since a wrong torque breaks a bolt.` },
    { text: `# Fennel

**What it is.** We want to warn the pump house an hour before the pipes freeze, because thawing one costs a day. It looks at the weather and at last winter.` },
    { text: `# Lantern

The lamp in the ward dims when a patient sleeps. We build it on a camera that sees heat only, so that nobody is filmed.` },
    { text: `# Slate

## At a glance

- Slate tells a crane driver which container comes next
- It replaces the printed list, because the list is wrong by ten o'clock` },
    { text: `# Quarry

## Introduction

Blasting plans are drawn by hand. This proposal describes an assistant that suggests where to drill, in order to save two days per plan. It learns from the plans of the last ten years.` },
    { text: `# Heron

Heron is a helper for people who answer emergency calls. It listens along and puts the nearest free ambulance at the top of the list, because in the worst minute nobody has a hand free to search.` },
  ],
};

package vn.dvk.core.architecture.samples.high;

/** Keeps every rule, except that its package says nothing about null. */
public final class Higher {}

package com.codecanvas.medspa.core.installer.plan;

/** Why something cannot be done, or should be thought about: a short name of the rule, and words. */
public record Refusal(String rule, String message) {}

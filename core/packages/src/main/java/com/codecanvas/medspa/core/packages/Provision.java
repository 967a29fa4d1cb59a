package com.codecanvas.medspa.core.packages;

/** A slot that a module can fill, and what the provider is called in the choice. */
public record Provision(String slot, String name, String description) {}

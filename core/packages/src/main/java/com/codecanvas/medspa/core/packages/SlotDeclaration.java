package com.codecanvas.medspa.core.packages;

/** A slot that a module owns and providers fill; {@code contract} is the interface that a provider implements. */
public record SlotDeclaration(String id, String name, String description, String contract) {}

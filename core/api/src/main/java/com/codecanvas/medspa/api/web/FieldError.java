package com.codecanvas.medspa.api.web;

/** One rule that one field broke, in words for the person who typed it. {@code field} is the path in the JSON, such as {@code address.postalCode}. */
public record FieldError(String field, String rule, String message) {}

package com.codecanvas.medspa.checks.doorsign;

/** The settings of the door sign. */
public record SignSettings(String address, String key, Boolean broken) {}

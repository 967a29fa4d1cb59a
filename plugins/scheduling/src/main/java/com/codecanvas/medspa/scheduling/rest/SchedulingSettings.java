package com.codecanvas.medspa.scheduling.rest;

/** The clinic's settings of this module, as the descriptor describes them. */
public record SchedulingSettings(int appointmentStepMinutes, boolean bookInPast, int noticeMinutes) {}

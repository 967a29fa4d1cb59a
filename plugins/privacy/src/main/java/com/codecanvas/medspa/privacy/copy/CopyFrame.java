package com.codecanvas.medspa.privacy.copy;

import java.time.Instant;
import java.util.UUID;

/** Whose copy it is, of which clinic, and when it was made. */
record CopyFrame(String clinic, UUID patientId, String patient, Instant preparedAt, Fact.Manner manner) {}

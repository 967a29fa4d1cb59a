package com.codecanvas.medspa.scheduling.domain;

import java.util.List;
import java.util.UUID;

/** Where to move an appointment; length and resources stay as they are where left out. */
public record Move(String startsAt, Integer minutes, List<UUID> resourceIds) {}

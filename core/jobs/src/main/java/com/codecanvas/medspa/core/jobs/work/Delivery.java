package com.codecanvas.medspa.core.jobs.work;

import java.util.UUID;

/**
 * Work that keeps an order: it waits until everything of the same key and subject with a lower place is done or discarded.
 *
 * @param place grows with each commit that adds work for the subject; whoever adds holds a lock on the subject until the commit
 * @param argument at most 4,000 characters, without patient data
 */
public record Delivery(WorkKey key, String eventType, UUID subject, long place, String argument) {}

package com.codecanvas.medspa.photos.domain;

import java.util.UUID;

/**
 * What a picture is of, by the ids of another module's records.
 *
 * @param source id of that module
 * @param occasionId before or after which it was taken, such as a session; null for none
 */
public record Link(String source, UUID subjectId, UUID occasionId) {}

package com.codecanvas.medspa.patients.api.pictures;

import java.util.List;
import java.util.UUID;

/**
 * Something that pictures can be of.
 *
 * @param id of the module's record, never given to another
 * @param label its name for staff and for the patient
 * @param occasions when pictures of it are taken, the earliest first
 */
public record PictureSubject(UUID id, String label, List<PictureOccasion> occasions) {

    public PictureSubject {
        occasions = List.copyOf(occasions);
    }
}

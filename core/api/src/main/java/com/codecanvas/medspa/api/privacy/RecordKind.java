package com.codecanvas.medspa.api.privacy;

/**
 * A kind of record that a module keeps about patients. The words are for staff and patients.
 *
 * @param id unique in the module and the same for ever, such as {@code appointment}
 * @param name plural, such as {@code Appointments}
 * @param correction how a record that is wrong is put right, as a sentence
 * @param keptBecause why it must be kept when the patient asks for erasure, as a sentence; null where it is erased
 */
public record RecordKind(String id, String name, String correction, String keptBecause) {

    public static RecordKind kept(String id, String name, String correction, String because) {
        return new RecordKind(id, name, correction, because);
    }

    public static RecordKind erased(String id, String name, String correction) {
        return new RecordKind(id, name, correction, null);
    }
}

package com.codecanvas.medspa.patients.api;

import java.util.UUID;

/**
 * How to reach a patient.
 *
 * @param greetingName the name to be addressed by: the preferred one, else the given one
 * @param mobile in E.164 form; null without a number, and for one that is certainly a landline
 * @param email null when there is none
 * @param archived whether the patient has left: nobody should write of their own accord
 */
public record PatientContact(UUID id, String greetingName, String mobile, String email, boolean archived) {}

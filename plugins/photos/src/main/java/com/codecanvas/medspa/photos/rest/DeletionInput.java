package com.codecanvas.medspa.photos.rest;

/** Why a picture goes; kept, encrypted, with the record that stays. */
public record DeletionInput(String reason) {}

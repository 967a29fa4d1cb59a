package com.codecanvas.medspa.cli.demo;

/** Somebody who works at a demo clinic. */
record Person(String name, String email, String role) {}

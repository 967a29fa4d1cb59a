package com.codecanvas.medspa.cli.demo;

import java.time.ZoneId;
import java.util.List;

/** A clinic of the demo before it exists. */
record DemoClinic(String name, ZoneId zone, String areaCodes, List<Person> staff, List<String> rooms, long seed) {

    static final String PASSWORD = "demo-canvas-2026";

    static final List<DemoClinic> ALL = List.of(lumen(), clearCanvas());

    /** Whom the operator makes the clinic for. */
    Person owner() {
        return with("owner").get(0);
    }

    Person admin() {
        return with("admin").get(0);
    }

    List<Person> practitioners() {
        return with("practitioner");
    }

    private List<Person> with(String role) {
        return staff.stream().filter(person -> person.role().equals(role)).toList();
    }

    private static DemoClinic lumen() {
        String at = "@lumen.example";
        return new DemoClinic(
                "Lumen Skin Clinic",
                ZoneId.of("America/New_York"),
                "212 646 718 917",
                List.of(
                        new Person("Helena Brandt", "helena.brandt" + at, "owner"),
                        new Person("Amir Haddad", "amir.haddad" + at, "admin"),
                        new Person("Dr. Mara Voss", "mara.voss" + at, "practitioner"),
                        new Person("Idris Okafor", "idris.okafor" + at, "practitioner"),
                        new Person("Lena Søndergaard", "lena.sondergaard" + at, "practitioner"),
                        new Person("Paula Ferreira", "paula.ferreira" + at, "front-desk"),
                        new Person("Jin Park", "jin.park" + at, "front-desk"),
                        new Person("Ruth Adler", "ruth.adler" + at, "auditor")),
                List.of("Room Amber", "Room Cobalt", "Room Jade", "Room Pearl"),
                20261);
    }

    private static DemoClinic clearCanvas() {
        String at = "@clearcanvas.example";
        return new DemoClinic(
                "Clear Canvas Laser Studio",
                ZoneId.of("America/Los_Angeles"),
                "213 310 323 424",
                List.of(
                        new Person("Tomás Rivera", "tomas.rivera" + at, "owner"),
                        new Person("Grace Whitfield", "grace.whitfield" + at, "admin"),
                        new Person("Dr. Anika Rao", "anika.rao" + at, "practitioner"),
                        new Person("Malik Johnson", "malik.johnson" + at, "practitioner"),
                        new Person("Zoë Lindqvist", "zoe.lindqvist" + at, "practitioner"),
                        new Person("Kim Nguyễn", "kim.nguyen" + at, "front-desk"),
                        new Person("Dolores Peña", "dolores.pena" + at, "front-desk"),
                        new Person("Walter Stone", "walter.stone" + at, "auditor")),
                List.of("Studio 1", "Studio 2", "Studio 3", "Studio 4"),
                20262);
    }
}

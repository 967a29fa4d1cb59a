package com.codecanvas.medspa.cli.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Invented patients, the same ones each time. */
final class PatientList {
    private static final String[] GIVEN = {
        "Aaliyah",
        "Adrián",
        "Aisha",
        "Alejandra",
        "Amara",
        "André",
        "Anh",
        "Anneliese",
        "Aoife",
        "Arjun",
        "Beatriz",
        "Björn",
        "Caleb",
        "Camila",
        "Chantal",
        "Chidi",
        "Chloé",
        "Ciarán",
        "Dalia",
        "Darnell",
        "Deepa",
        "Diego",
        "Dmitri",
        "Ebony",
        "Eléna",
        "Elif",
        "Emeka",
        "Esther",
        "Fatima",
        "Felix",
        "François",
        "Gabriela",
        "Giulia",
        "Hana",
        "Hiroshi",
        "Ibrahim",
        "Imani",
        "Ingrid",
        "Isabel",
        "Jamal",
        "Jasmine",
        "João",
        "José",
        "Kaito",
        "Kenji",
        "Keisha",
        "Kofi",
        "Lakshmi",
        "Latoya",
        "Leila",
        "Liam",
        "Lucía",
        "Mehmet",
        "Mei",
        "Miguel",
        "Mila",
        "Nadia",
        "Naomi",
        "Ngozi",
        "Noor",
        "Olamide",
        "Oscar",
        "Paloma",
        "Priya",
        "Rafael",
        "Renée",
        "Rosa",
        "Sanjay",
        "Siobhán",
        "Sofia",
        "Sora",
        "Tariq",
        "Tatiana",
        "Thảo",
        "Tyrone",
        "Valentina",
        "Wei",
        "Ximena",
        "Yara",
        "Yusuf",
        "Zainab",
        "Zoltán"
    };
    private static final String[] FAMILY = {
        "Abebe",
        "Adeyemi",
        "Almeida",
        "Andersson",
        "Bakker",
        "Banerjee",
        "Bennett",
        "Boateng",
        "Brooks",
        "Castillo",
        "Chaudhry",
        "Chen",
        "Cohen",
        "Coleman",
        "Costa",
        "Delacroix",
        "Demir",
        "Dubois",
        "Eriksen",
        "Espinoza",
        "Faria",
        "Fischer",
        "Fitzgerald",
        "Flores",
        "Garcia",
        "Gonçalves",
        "Goldberg",
        "Gupta",
        "Haile",
        "Hayashi",
        "Hernández",
        "Hoang",
        "Ivanov",
        "Jackson",
        "Jiménez",
        "Kaplan",
        "Kaya",
        "Khan",
        "Kowalczyk",
        "Kumar",
        "Larsen",
        "Lê",
        "Lopez",
        "Mbeki",
        "McKenzie",
        "Mendoza",
        "Morales",
        "Müller",
        "Muñoz",
        "Nakamura",
        "Ndiaye",
        "Nowak",
        "O'Brien",
        "Okonkwo",
        "Ortiz",
        "Osei",
        "Özdemir",
        "Park",
        "Patel",
        "Petrović",
        "Ramírez",
        "Reyes",
        "Robinson",
        "Rossi",
        "Saito",
        "Santos",
        "Schäfer",
        "Silva",
        "Singh",
        "Suárez",
        "Tanaka",
        "Thompson",
        "Torres",
        "Tran",
        "Van Dijk",
        "Vasquez",
        "Washington",
        "Weber",
        "Williams",
        "Yamamoto",
        "Yılmaz",
        "Zhang"
    };
    private static final String[] SEX = {"female", "female", "female", "male", "male", "unknown"};

    private static final String[] NOTES = {
        "Prefers mornings.", "Sleeve on the left arm, black and red.", "Asks for the cooling fan.",
        "Comes with an interpreter.", "Ankle piece, about eight years old.", "Numbing cream 45 minutes before."
    };

    private final DemoClinic clinic;
    private final Random random;

    PatientList(DemoClinic clinic) {
        this.clinic = clinic;
        this.random = new Random(clinic.seed());
    }

    List<Map<String, Object>> create(int count, LocalDate today) {
        List<Map<String, Object>> patients = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            patients.add(patient(number, today));
        }
        return patients;
    }

    private Map<String, Object> patient(int number, LocalDate today) {
        String given = GIVEN[(number * 7 + random.nextInt(GIVEN.length)) % GIVEN.length];
        String family = FAMILY[(number * 11 + random.nextInt(FAMILY.length)) % FAMILY.length];
        Map<String, Object> patient = new LinkedHashMap<>();
        patient.put("givenName", given);
        patient.put("familyName", family);
        patient.put(
                "birthDate",
                today.minusYears(19 + random.nextInt(45))
                        .minusDays(random.nextInt(365))
                        .toString());
        patient.put("email", letters(given) + "." + letters(family) + (number + 1) + "@example.com");
        patient.put("phone", phone(number));
        patient.put("sex", SEX[random.nextInt(SEX.length)]);
        if (random.nextInt(12) == 0) {
            patient.put("preferredName", given.substring(0, Math.min(3, given.length())));
        }
        if (random.nextInt(6) == 0) {
            patient.put("note", NOTES[random.nextInt(NOTES.length)]);
        }
        return patient;
    }

    // 555-0100 to 555-0199 are kept free for invented people.
    private String phone(int number) {
        String[] areas = clinic.areaCodes().split(" ");
        return "+1" + areas[number % areas.length] + "5550" + (100 + number / areas.length % 100);
    }

    private static String letters(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return plain.replace('ı', 'i').replace('ø', 'o').replaceAll("[^a-z]", "");
    }
}

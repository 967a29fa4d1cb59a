package com.codecanvas.medspa.patients.domain.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A field that a column can be mapped to, with the headings under which common exports write it, best first. */
public enum ImportField {
    GIVEN_NAME(
            "givenName",
            "given name",
            "firstname",
            "givenname",
            "patientfirstname",
            "clientfirstname",
            "legalfirstname",
            "first",
            "forename",
            "fname"),
    FAMILY_NAME(
            "familyName",
            "family name",
            "lastname",
            "familyname",
            "surname",
            "patientlastname",
            "clientlastname",
            "legallastname",
            "last",
            "lname"),
    FULL_NAME(
            "fullName",
            "full name",
            "fullname",
            "patientname",
            "clientname",
            "customername",
            "name",
            "patient",
            "client",
            "customer",
            "contact"),
    PREFERRED_NAME(
            "preferredName",
            "preferred name",
            "preferredname",
            "preferredfirstname",
            "nickname",
            "knownas",
            "goesby",
            "preferred"),
    BIRTH_DATE(
            "birthDate",
            "birth date",
            "dateofbirth",
            "birthdate",
            "dob",
            "birthday",
            "patientdob",
            "dateofbirthdob",
            "birth",
            "born"),
    EMAIL("email", "e-mail", "email", "emailaddress", "primaryemail", "patientemail", "clientemail", "email1", "mail"),
    PHONE(
            "phone",
            "phone",
            "mobilephone",
            "cellphone",
            "mobile",
            "mobilenumber",
            "mobilephonenumber",
            "cell",
            "phone",
            "phonenumber",
            "primaryphone",
            "telephone",
            "phone1",
            "tel",
            "homephone",
            "contactnumber",
            "workphone"),
    SEX("sex", "sex", "sex", "sexatbirth", "legalsex", "administrativesex", "gender"),
    PRONOUNS("pronouns", "pronouns", "pronouns", "pronoun"),
    LINE1(
            "line1",
            "address line 1",
            "addressline1",
            "address1",
            "streetaddress",
            "street",
            "address",
            "homeaddress",
            "mailingaddress",
            "street1"),
    LINE2("line2", "address line 2", "addressline2", "address2", "apt", "unit", "suite", "aptunit", "street2"),
    CITY("city", "city", "city", "town", "citytown", "suburb", "locality"),
    STATE("state", "state", "state", "stateprovince", "province", "region", "statecode"),
    POSTAL_CODE("postalCode", "postal code", "zip", "zipcode", "postalcode", "postcode", "zippostalcode", "zippostal"),
    COUNTRY("country", "country", "country", "countrycode"),
    NOTE(
            "note",
            "note",
            "note",
            "notes",
            "comment",
            "comments",
            "remarks",
            "memo",
            "patientnotes",
            "clientnotes",
            "generalnotes");

    private final String code;
    private final String label;
    private final List<String> headings;

    ImportField(String code, String label, String... headings) {
        this.code = code;
        this.label = label;
        this.headings = List.of(headings);
    }

    /** As in JSON. */
    public String code() {
        return code;
    }

    /** In words, for people. */
    public String label() {
        return label;
    }

    List<String> headings() {
        return headings;
    }

    public static Optional<ImportField> ofCode(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }
}

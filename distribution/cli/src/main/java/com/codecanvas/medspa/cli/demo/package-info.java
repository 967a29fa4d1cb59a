/** The demo: two clinics with lifelike people, patients and two months of appointments, made over the public API. */
package com.codecanvas.medspa.cli.demo;

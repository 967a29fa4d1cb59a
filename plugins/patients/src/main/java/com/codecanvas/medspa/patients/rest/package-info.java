/** The endpoints of the patients module. */
package com.codecanvas.medspa.patients.rest;

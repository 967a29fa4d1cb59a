/** {@code /loyalty}: a patient's points. */
package com.codecanvas.medspa.loyalty.rest;

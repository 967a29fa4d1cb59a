/** Who a patient is, and the rules that each field obeys; free of storage and of HTTP. */
package com.codecanvas.medspa.patients.domain;

/** What a machine reads of pictures and scanned pages, by a program of the court's machine, where it has one. */
package org.comity.filing.document.reading;

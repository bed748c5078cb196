/**
 * What makes a file a document of a court: named checks that run in a process of their own, where no file can harm the service.
 * Needs nothing but the JDK, PDFBox and Tika, because that process is started with these alone.
 */
package org.comity.filing.document.check;

package org.comity.serviceofprocess.channel.electronic;

/** A message as text and as HTML, in one language. */
record Letter(String to, String language, String subject, String text, String html) {}

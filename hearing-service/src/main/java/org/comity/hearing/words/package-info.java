/** What things of a hearing are called, in eight languages. */
package org.comity.hearing.words;

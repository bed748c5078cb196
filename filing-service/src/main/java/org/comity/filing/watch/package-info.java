/**
 * Cases that the head of a court watches (四类案件): by rule or because somebody says so, with every act on record. Source: SPC Opinion
 * on the Supervision of Four Kinds of Cases (法发〔2021〕30号), arts. 2-10, recalled.
 */
package org.comity.filing.watch;

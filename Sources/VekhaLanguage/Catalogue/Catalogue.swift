/// Every sentence that Vekha says to a person, in Russian and in English, one file per subject.
package enum Catalogue {}

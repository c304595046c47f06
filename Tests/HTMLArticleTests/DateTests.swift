import Testing

@testable import HTMLArticle

@Suite struct DateTests {
  @Test(arguments: [
    ("2024-03-05T07:19:58+01:00", "2024-03-05T07:19:58+01:00"),
    ("2024-03-05", "2024-03-05"),
    ("2024-04-30 16:00:34 +02:00", "2024-04-30T16:00:34+02:00"),
    ("2023-03-28T10:01:43+0200", "2023-03-28T10:01:43+02:00"),
    ("2020-08-25T00:23:33.312Z", "2020-08-25T00:23:33.312Z"),
    ("2023-11-02T15:57+01:00", "2023-11-02T15:57+01:00"),
    ("2020-12-24T07:47:27 UTC", "2020-12-24T07:47:27Z"),
    ("20170425", "2017-04-25"), ("09/11/2016", "2016-11-09"),
    ("29/03/23 à 16h05", "2023-03-29T16:05"),
    ("Tue Mar 17 2020 21:48:00 GMT+0000 (temps universel)", "2020-03-17T21:48:00+00:00"),
    ("Mon, 24 Aug 2020 21:32:26 GMT", "2020-08-24T21:32:26Z"),
    ("Publié le 1er avril 2023 à 10h05, mis à jour le 2 avril 2023", "2023-04-01T10:05"),
    ("Le mercredi 29 févr. 2012 à 9 h", "2012-02-29T09:00"), ("March 5, 2024", "2024-03-05"),
    ("6/12/2018 11:56:34 +00:00", "2018-12-06T11:56:34+00:00"),
  ])
  func dates(text: String, expected: String) { #expect(isoDate(text) == expected) }

  @Test(arguments: [
    "", "hier", "2024", "12:30", "99/99/2024", "le 3 du mois", "3 mars", "13 13 13",
  ])
  func noDates(text: String) { #expect(isoDate(text) == nil) }

  @Test(arguments: [
    ("Publié le 29/03/23 à 16h05", true), ("14h32", true), ("14:32", true), ("3 mars 2024", true),
    ("1984", false), ("14h32 : la place se remplit", false), ("Mars attaque", false),
  ])
  func dateLines(line: String, expected: Bool) { #expect(isDateLine(line) == expected) }
}

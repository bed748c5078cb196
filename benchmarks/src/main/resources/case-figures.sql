-- So many cases as sums, as the statistics keep them: some courts, causes, languages and years have many, most have few.
insert into case_figure (court, year, cause, language, outcome, duration, cases)
select court, year, cause, language, outcome, case outcome when 'PENDING' then 'NONE' else duration end, count(*)
  from (select 'B' || trunc(30 * power(random(), 3))::int as court,
               2026 - trunc(12 * power(random(), 2))::int as year,
               'b' || trunc(98 * power(random(), 4))::int as cause,
               (array['en', 'ko', 'ja', 'ru', 'fr', 'es', 'ar', 'zh-CN'])[1 + trunc(8 * power(random(), 2))::int] as language,
               (array['JUDGED', 'PENDING', 'WITHDRAWN', 'CONCILIATED', 'TERMINATED'])[1 + trunc(5 * power(random(), 2))::int] as outcome,
               (array['MONTHS_6', 'MONTHS_3', 'MONTHS_12', 'MONTHS_24', 'LONGER'])[1 + trunc(5 * power(random(), 2))::int] as duration
          from generate_series(1, :cases)) made
 group by 1, 2, 3, 4, 5, 6
on conflict (court, year, cause, language, outcome, duration) do update set cases = case_figure.cases + excluded.cases;

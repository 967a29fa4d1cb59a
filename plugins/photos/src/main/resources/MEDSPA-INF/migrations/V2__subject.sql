-- expand
-- What a picture is of, as ids of another module's records: no foreign key reaches there, and the module may be off.
alter table photo
    add column subject_source text,
    add column subject_id uuid,
    add column occasion_id uuid,
    add constraint subject_whole check ((subject_source is null) = (subject_id is null)),
    add constraint occasion_of_subject check (occasion_id is null or subject_id is not null);

create index photo_by_subject on photo (tenant_id, patient_id, subject_id, taken_at, id);

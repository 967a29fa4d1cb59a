drop table kept;

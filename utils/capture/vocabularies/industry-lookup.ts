import { fold } from '../page/text.ts';
import { type Industry, industryTable } from './industries.ts';

const SECTOR_WORDS =
  /\s(?:industry|industries|sector|sectors|branche|companies|company|firms|businesses|providers|organizations|market|space|vertical|solutions|services|software|branch|unternehmen|teams)$/;

/** The industry that a whole phrase names ("Hospital & Health Care", "the banking sector"), or null. */
export function industryOf(text: string): Industry | null {
  if (text.length > 80) return null;
  const table = industryTable(fold);
  const key = fold(text).replace(/^(?:the|die|der|das|la|le|el|les|los|das|o|a) /, '');
  return table.get(key) ?? table.get(key.replace(SECTOR_WORDS, '')) ?? table.get(key.replace(/s$/, '')) ?? null;
}

/** Wordings that are everyday words: they name an industry only where one is expected. */
const EVERYDAY = new Set(
  fold(
    'it;ai;ki;tech;services;service;power;property;commerce;print;credit;gas;oil;survey;maps;design;water;media;mode;bau;it;research;communication;communications;risk;compliance;distribution;delivery;industry;industrial;industrie;association;environment;umwelt;health;gesundheit;sante;salud;medical;internet;online services;web services;technology;technologie;tecnologia;software;hardware;marketing;finance;investment;investments;sport;sports;music;musik;events;training;formation;coaching;education;bildung;security;sicherheit;law;recht;legal;hr;food;cloud;api;apis;mobility;fleet;mapping;consumer;leisure;entertainment;engineering;analytics;materials;handel;pr;politik;politics;ec;restoration;renovation;sourcing;hotel;restaurant;radio;freight;property;presse;news;games;luxury;verkehr;transport;transporte;schools;university;hospital;hospitals;bank;banks;pet;solar;steel;paper;plastics;metal;metals;chemical;mining;fishing;tax;loans;insurers;automation;robots;simulation;consulting;beratung;conseil;environnement;dienstleistung;dienstleistungen;recruiting;recruitment;pflege;cleaning;reinigung;tourismus;tourism;travel;reisen;government;clinics;medicine;medizin;infrastructure;elevator;museum;hygiene;streaming;gaming;television;film;furniture;batteries;packaging;retail;television;druck;crypto;credit;ngo;telecom;smart farming;サービス;環境;化学;材料;研究;教育;医療;金融;製造;建設;通信;機械;食品;不動産;人材;人事;研修;清掃;広告;セキュリティ;ネットワーク;インターネット;情報通信;電池;飲食;ホテル;旅行;音楽;物流;小売;法律;メディア;ゲーム;印刷;出版',
  ).split(' '),
);

export interface IndustryMention {
  industry: Industry;
  words: string;
  /** Whether the wording cannot be mistaken for an everyday word. */
  distinct: boolean;
}

/** Industries that a running text mentions, in order, longest wording first. */
export function industriesIn(text: string): IndustryMention[] {
  const table = industryTable(fold);
  const words = fold(text.slice(0, 600)).split(' ');
  const out: IndustryMention[] = [];
  // Japanese has no spaces: its wordings are looked for as they stand.
  if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(text))
    for (const [key, industry] of table)
      if (/[\u30a0-\u30ff\u4e00-\u9fff]/.test(key) && text.includes(key))
        out.push({ industry, words: key, distinct: !EVERYDAY.has(key) });
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(4, words.length - at); length >= 1; length--) {
      const key = words.slice(at, at + length).join(' ');
      const industry = table.get(key);
      if (!industry) continue;
      out.push({ industry, words: key, distinct: length > 1 || !EVERYDAY.has(key) });
      at += length - 1;
      break;
    }
  }
  return out;
}
